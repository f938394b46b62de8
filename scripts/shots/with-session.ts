import { openSession, type Session } from '../tour/session';
import { openStall, type Stall } from '../tour/stall';

/** Runs a walk through the built extension beside a stall of samples, and closes both whatever comes of it. */
export async function withSession(
  options: { executable: string; extension: string },
  walk: (session: Session, stall: Stall) => Promise<void>,
): Promise<void> {
  const stall = await openStall([]);
  try {
    const session = await openSession({ ...options, files: [] }, { headless: true });
    try {
      await walk(session, stall);
    } finally {
      await session.close();
    }
  } finally {
    await stall.close();
  }
}
