import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What sticks to the panel's head: nothing that is scrolled to ends up beneath it, however many lines it takes. */
export function Reach({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.scrollPaddingTop = `${box.current?.offsetHeight ?? 0}px`;
    });
    if (box.current) observer.observe(box.current);
    return () => {
      observer.disconnect();
      style.scrollPaddingTop = '';
    };
  }, []);
  return (
    <div class="reach" ref={box}>
      {children}
    </div>
  );
}
