import type { PanelToReader, ReaderToPanel } from '../../lib/messages';
import type { Painting } from './painting';

/** The part of a port of the extension that is used here. */
export interface MarksPort {
  name: string;
  postMessage(message: ReaderToPanel): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: PanelToReader) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Serves the sidebar over ports named `marks`. The newest port rules; with the last one all paint goes. */
export interface Serving {
  connected(port: MarksPort): void;
  /** Ends all ports and takes the paint away. */
  stop(): void;
}

export function servePanel(painting: Painting): Serving {
  const ports = new Set<MarksPort>();

  function left(port: MarksPort): void {
    if (ports.delete(port) && ports.size === 0) painting.clear();
  }

  async function hear(port: MarksPort, message: PanelToReader): Promise<void> {
    if (message.type === 'mark') return painting.mark(message.marks);
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
      painting.clear();
    },
  };
}
