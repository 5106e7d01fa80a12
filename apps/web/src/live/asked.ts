/** An answer with the moment before which nothing that a stream told of it matters: when it was asked for, by the clock of the page. */
export type Asked<Answer> = Answer & { readonly askedAt: number };

export async function asked<Answer extends object>(ask: () => Promise<Answer>): Promise<Asked<Answer>> {
  const askedAt = performance.now();
  return { ...(await ask()), askedAt };
}
