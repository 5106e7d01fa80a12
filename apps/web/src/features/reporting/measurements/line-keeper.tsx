import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../../../session/session.ts';
import { ownPlace } from './scope.ts';

/** Lets the browser of somebody who works in a commune or province measure the line, once the page has nothing else to do. */
export function LineKeeper() {
  const router = useRouter();
  const { appointments } = useSession();
  const { area = null, part = null } = ownPlace(appointments) ?? {};
  useEffect(() => {
    if (area === null) return;
    let stop: (() => void) | null = null;
    let left = false;
    const start = setTimeout(async () => {
      const { startBeacon } = await import('./line-beacon.ts');
      if (!left) stop = startBeacon({ area, part }, () => router.state.matches.at(-1)?.routeId ?? '');
    }, START_AFTER_MS);
    return () => {
      left = true;
      clearTimeout(start);
      stop?.();
    };
  }, [router, area, part]);
  return null;
}

/** What the page itself needs comes first. */
const START_AFTER_MS = 3_000;
