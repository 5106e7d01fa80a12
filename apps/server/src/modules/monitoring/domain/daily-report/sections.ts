/** Work in sections: at each `yield` others may be served. */
export type InSections<Result> = Generator<undefined, Result, undefined>;

/** Does all sections now: where nobody waits meanwhile, as in tests and benchmarks. */
export function atOnce<Result>(work: InSections<Result>): Result {
  for (;;) {
    const section = work.next();
    if (section.done) return section.value;
  }
}
