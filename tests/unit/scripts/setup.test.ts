import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkNode, dependenciesAreCurrent } from '../../../scripts/setup/dependencies.mjs';
import { watchGrowth } from '../../../scripts/setup/playwright-download.mjs';
import { run } from '../../../scripts/setup/run.mjs';

describe('dependencies', () => {
  let folder: string;
  const lock = () => path.join(folder, 'package-lock.json');
  const installed = () => path.join(folder, 'node_modules', '.package-lock.json');
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(lock(), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are missing in a fresh clone', () => {
    expect(dependenciesAreCurrent(folder)).toBe(false);
  });

  it('are current when installed after the lock file changed, and not when before', () => {
    writeFileSync(installed(), '{}');
    utimesSync(lock(), 1000, 1000);
    utimesSync(installed(), 2000, 2000);
    expect(dependenciesAreCurrent(folder)).toBe(true);
    utimesSync(lock(), 3000, 3000);
    expect(dependenciesAreCurrent(folder)).toBe(false);
  });

  it('need Node 20.19 or newer', () => {
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('22.0.0')).not.toThrow();
    expect(() => checkNode('20.18.3')).toThrow(/needs Node 20\.19 or newer; this is 20\.18\.3/);
    expect(() => checkNode('18.20.0')).toThrow();
  });
});

describe('a download', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is given up after 60 s without a byte, and not while it grows slowly', () => {
    let bytes = 0;
    const onSilence = vi.fn();
    watchGrowth(() => bytes, 60_000, onSilence);
    for (let minute = 0; minute < 5; minute++) {
      bytes += 1;
      vi.advanceTimersByTime(55_000);
    }
    expect(onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(61_000);
    expect(onSilence).toHaveBeenCalledOnce();
  });
});

describe('a command', () => {
  const node = (code: string, timeoutMs?: number) =>
    run(process.execPath, ['-e', code], { timeoutMs, stdio: 'ignore' });

  it('returns its exit code, 124 when it ran out of time, 127 when there is no such command', async () => {
    expect(await node('process.exit(7)')).toBe(7);
    expect(await node('setInterval(() => {}, 1000)', 300)).toBe(124);
    expect(await run('/no/such/command', [])).toBe(127);
  });

  it('takes down with it what it started', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
    const beats = path.join(folder, 'beats');
    const heart = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beats)}, '.'), 20)`;
    const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(heart)}])`;
    expect(await node(`${parent}; setInterval(() => {}, 1000)`, 1200)).toBe(124);
    await sleep(200);
    const counted = readFileSync(beats, 'utf8').length;
    expect(counted).toBeGreaterThan(0);
    await sleep(300);
    expect(readFileSync(beats, 'utf8')).toHaveLength(counted);
    rmSync(folder, { recursive: true });
  });
});
