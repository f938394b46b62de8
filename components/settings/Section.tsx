import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** Part of the page's address: `options.html#stories` leads here. */
  id: string;
  heading: string;
  /** What the section decides, in a sentence; null where the heading says it. */
  lead: string | null;
  children: ComponentChildren;
}

/** One subject of the settings under its heading. */
export function Section({ id, heading, lead, children }: SectionProps) {
  return (
    <section id={id} class="settings-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {lead === null ? null : <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
