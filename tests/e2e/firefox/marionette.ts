import { connect as connectTo, type Socket } from 'node:net';

type Answer = (error: Error | null, value: unknown) => void;

/** Speaks Marionette, Firefox's own remote protocol: `length:json` packets over TCP, `[kind, id, error, value]`. */
export class Marionette {
  private readonly waiting = new Map<number, Answer>();
  private received = Buffer.alloc(0);
  private last = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => this.receive(bytes));
  }

  /** Connects to a Firefox on this machine; rejects when nothing listens there. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((connected, failed) => {
      const socket = connectTo(port, '127.0.0.1', () => connected(new Marionette(socket)));
      socket.once('error', failed);
    });
  }

  /** Sends a command, as `WebDriver:Navigate`, and resolves with its value. */
  send<T>(name: string, parameters: object = {}): Promise<T> {
    this.last += 1;
    const packet = JSON.stringify([0, this.last, name, parameters]);
    this.socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    return new Promise((done, failed) => {
      this.waiting.set(this.last, (error, value) => (error ? failed(error) : done(value as T)));
    });
  }

  /** Runs a function body in the current page and resolves with what it returns; promises are awaited. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return (await this.send<{ value: T }>('WebDriver:ExecuteScript', { script, args })).value;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(bytes: Buffer): void {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.received.subarray(0, colon));
      if (this.received.length < colon + 1 + length) return;
      this.take(JSON.parse(String(this.received.subarray(colon + 1, colon + 1 + length))));
      this.received = this.received.subarray(colon + 1 + length);
    }
  }

  private take(packet: unknown): void {
    if (!Array.isArray(packet)) return; // The greeting.
    const [, id, error, value] = packet as [number, number, { message: string } | null, unknown];
    this.waiting.get(id)?.(error ? new Error(error.message) : null, value);
    this.waiting.delete(id);
  }
}
