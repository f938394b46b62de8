import { useEffect, useState } from 'preact/hooks';

/** Whether the browser says that it has a network; follows it. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const ask = () => setOnline(navigator.onLine);
    addEventListener('online', ask);
    addEventListener('offline', ask);
    return () => {
      removeEventListener('online', ask);
      removeEventListener('offline', ask);
    };
  }, []);
  return online;
}
