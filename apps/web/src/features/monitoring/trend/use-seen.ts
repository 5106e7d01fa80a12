import { type RefCallback, useCallback, useState } from 'react';

/** Turns true once the element comes near the window, or is about to be printed; what costs a lot is fetched only then. */
export function useSeen<Element extends HTMLElement>(): readonly [RefCallback<Element>, boolean] {
  const [seen, setSeen] = useState(false);
  const watch = useCallback((element: Element | null) => {
    if (!element) return;
    const see = () => setSeen(true);
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && see());
    observer.observe(element);
    window.addEventListener('beforeprint', see, { once: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', see);
    };
  }, []);
  return [watch, seen];
}
