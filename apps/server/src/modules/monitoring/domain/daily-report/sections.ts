import type { InSections } from '#kernel/in-turns';

/** Does all sections now: where nobody waits meanwhile, as in tests and benchmarks. */
export function atOnce<Result>(work: InSections<Result>): Result {
  for (;;) {
    const section = work.next();
    if (section.done) return section.value;
  }
}
