import type { PanelToReader, ReaderToPanel } from '../../lib/messages';
import type { Painting } from './painting';
import type { Tracking } from './tracking';

/** The part of a port of the extension that is used here. */
export interface MarksPort {
  name: string;
  postMessage(message: ReaderToPanel): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: PanelToReader) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Serves the sidebar over ports named `marks`. The newest port rules; with the last one all paint and listeners go. */
export interface Serving {
  connected(port: MarksPort): void;
  /** Ends all ports and takes the paint away. */
  stop(): void;
}

/** `track` starts to follow sentences; it is called only while a panel is connected. */
export function servePanel(painting: Painting, track: (tell: (message: ReaderToPanel) => void) => Tracking): Serving {
  const ports = new Set<MarksPort>();
  let tracking: Tracking | null = null;

  const tellAll = (message: ReaderToPanel) => {
    for (const port of ports) port.postMessage(message);
  };

  function quiet(): void {
    tracking?.stop();
    tracking = null;
    painting.clear();
  }

  function left(port: MarksPort): void {
    if (ports.delete(port) && ports.size === 0) quiet();
  }

  async function hear(port: MarksPort, message: PanelToReader): Promise<void> {
    if (message.type === 'point') return painting.point(message.mark);
    if (message.type === 'mark') {
      const found = await painting.mark(message);
      if (!found || !ports.has(port)) return;
      tracking ??= track(tellAll);
      tracking.follow(found);
      return;
    }
    const found = await painting.reveal(message.mark);
    if (!found && ports.has(port)) port.postMessage({ type: 'not-found', id: message.mark.id });
  }

  return {
    connected(port) {
      if (port.name !== 'marks') return;
      ports.add(port);
      port.onMessage.addListener((message) => void hear(port, message));
      port.onDisconnect.addListener(() => left(port));
    },
    stop() {
      for (const port of ports) port.disconnect();
      ports.clear();
      quiet();
    },
  };
}
