import { useQueries } from '@tanstack/react-query';
import { useFormat } from '../../format/use-format.ts';
import { guideOf } from './guides.ts';

/** The titles of pages, as their own guides tell them. */
export function useTitleOf(paths: readonly string[]): (path: string) => string {
  const { pick } = useFormat();
  const found = useQueries({
    queries: paths.map((path) => ({
      queryKey: ['guide', path],
      queryFn: () => guideOf(path),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  return (path) => {
    const guide = found[paths.indexOf(path)]?.data;
    return guide ? pick(guide.title) : path;
  };
}
