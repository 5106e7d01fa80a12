import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/answer-of.ts';

export type UnitVersion = {
  readonly unitId: string;
  readonly level: 'country' | 'province' | 'commune';
  readonly kind: string;
  readonly name: string;
  readonly code: string | null;
  readonly districtName: string | null;
  readonly parentName: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly legalAct: string | null;
  readonly inForce: boolean;
};
export type UnitShare = { readonly part: string; readonly whole: string };
export type UnitEdge = {
  readonly day: string;
  readonly unit: UnitVersion;
  readonly share: UnitShare | null;
  readonly legalAct: string | null;
};
export type UnitHistory = {
  readonly unitId: string;
  readonly current: UnitVersion | null;
  readonly versions: readonly UnitVersion[];
  readonly madeOf: readonly UnitEdge[];
  readonly became: readonly UnitEdge[];
};

export const organisationKeys = {
  search: (text: string) => ['organisations', 'search', text] as const,
  unit: (unit: string) => ['organisations', 'unit', unit] as const,
};

const MOST_FOUND = 12;

export const unitSearchQuery = (text: string) =>
  queryOptions({
    queryKey: organisationKeys.search(text.trim()),
    enabled: text.trim() !== '',
    queryFn: ({ signal }) =>
      read<{ readonly units: readonly UnitVersion[] }>(
        '/api/organisations/units/search',
        { text: text.trim(), limit: MOST_FOUND },
        signal,
      ),
  });

export const unitQuery = (unit: string) =>
  queryOptions({
    queryKey: organisationKeys.unit(unit),
    queryFn: ({ signal }) => read<UnitHistory>(`/api/organisations/units/${encodeURIComponent(unit)}`, {}, signal),
  });
