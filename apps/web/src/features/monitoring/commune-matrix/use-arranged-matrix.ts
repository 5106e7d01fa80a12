import { useMemo } from 'react';
import { useMovedKeys } from '../../../live/moved.tsx';
import { useSteadyOrder } from '../../../live/use-steady-order.ts';
import { byAttention, type MatrixCommune, type MatrixProvince } from './matrix-model.ts';

type Cell = { readonly commune: MatrixCommune; readonly province: number };
const BY_TONE = { keyOf: ({ commune }: Cell) => commune.code, placeOf: ({ commune }: Cell) => commune.tone };

export const NOTHING_MOVED: ReadonlySet<string> = new Set();

/**
 * The communes of each province, the worst first; while they move each keeps its cell until somebody asks to arrange them anew.
 * @param moving the day whose communes move; null: it is over
 * @returns `moved`: by code of the province the codes of communes that changed a moment ago
 */
export function useArrangedMatrix(given: readonly MatrixProvince[], moving: string | null) {
  const wanted = useMemo(
    () => given.flatMap(({ communes }, province) => byAttention(communes).map((commune): Cell => ({ commune, province }))),
    [given],
  );
  const { shown, isOther, arrange } = useSteadyOrder(wanted, wanted, BY_TONE, moving);
  const tones = useMemo(() => new Map(wanted.map(({ commune }) => [commune.code, commune.tone])), [wanted]);
  const movedCodes = useMovedKeys(tones, moving);
  const provinces = useMemo(() => {
    const communes = given.map((): MatrixCommune[] => []);
    for (const { commune, province } of shown) communes[province]?.push(commune);
    return given.map((province, at) => ({ ...province, communes: communes[at] ?? [] }));
  }, [given, shown]);
  const moved = useMemo(() => {
    const cells = wanted.filter(({ commune }) => movedCodes.has(commune.code));
    const byProvince = Map.groupBy(cells, ({ province }) => given[province]?.code ?? '');
    return new Map([...byProvince].map(([code, own]) => [code, new Set(own.map(({ commune }) => commune.code))]));
  }, [given, wanted, movedCodes]);
  return { provinces, moved, isOther, arrange };
}
