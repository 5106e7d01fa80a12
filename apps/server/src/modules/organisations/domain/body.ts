import type { Id } from '#kernel/ids';
import { shortName, type UnitVersion } from './unit.ts';

/** A body (cơ quan, tổ chức) that answers, is assigned tasks or supplies systems. */
export type BodyId = Id<'Body'>;

/** The four blocks of a unit and its public administration service centre. */
export const UNIT_BODY_KINDS = ['party', 'council', 'committee', 'front', 'service-centre'] as const;
export type UnitBodyKind = (typeof UNIT_BODY_KINDS)[number];

/** Bodies that belong to no province or commune. */
const OTHER_BODY_KINDS = ['party-central', 'state-central', 'ministry', 'mass-organisation', 'enterprise'] as const;
export const BODY_KINDS = [...UNIT_BODY_KINDS, ...OTHER_BODY_KINDS] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BLOCKS = ['party', 'council', 'committee', 'front'] as const;
export type Block = (typeof BLOCKS)[number];

export type Title = { readonly vi: string; readonly en: string };

/** In these names the words of the kind belong to the name: "Thành ủy Thành phố Hồ Chí Minh". */
const KIND_BELONGS_TO_NAME: ReadonlySet<string> = new Set(['Thành phố Hồ Chí Minh']);

const KIND_WORDS: Readonly<Record<UnitVersion['kind'], Title>> = {
  country: { vi: '', en: '' },
  province: { vi: 'tỉnh', en: 'Province' },
  municipality: { vi: 'thành phố', en: 'City' },
  commune: { vi: 'xã', en: 'Commune' },
  ward: { vi: 'phường', en: 'Ward' },
  'special-zone': { vi: 'đặc khu', en: 'Special Zone' },
  township: { vi: 'thị trấn', en: 'Township' },
};

const BODY_WORDS: Readonly<Record<Exclude<UnitBodyKind, 'party'>, Title>> = {
  council: { vi: 'Hội đồng nhân dân', en: "People's Council" },
  committee: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  front: { vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam', en: 'Viet Nam Fatherland Front Committee' },
  'service-centre': { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administration Service Centre' },
};

/** The block a body answers for: a service centre belongs to the People's Committee; other bodies to none. */
export function blockOf(kind: BodyKind): Block | null {
  if (kind === 'service-centre') return 'committee';
  return BLOCKS.find((block) => block === kind) ?? null;
}

/**
 * The title a body of a unit bears under the name of that version: "Tỉnh ủy Cao Bằng", "Thành ủy Hà Nội", "Đảng ủy phường
 * Ba Đình", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Ia Mơ".
 */
export function bodyTitle(kind: UnitBodyKind, unit: Pick<UnitVersion, 'name' | 'kind' | 'level'>): Title {
  const bare = shortName(unit.name, unit.level);
  const words = KIND_WORDS[unit.kind];
  const en = `${bare} ${words.en}`;
  const named = KIND_BELONGS_TO_NAME.has(unit.name) ? unit.name : null;
  if (kind !== 'party') {
    const body = BODY_WORDS[kind];
    return { vi: `${body.vi} ${named ?? `${words.vi} ${bare}`}`, en: `${body.en} of ${en}` };
  }
  const committee = unit.kind === 'municipality' ? 'Thành ủy' : 'Tỉnh ủy';
  const vi = unit.level === 'province' ? `${committee} ${named ?? bare}` : `Đảng ủy ${words.vi} ${bare}`;
  return { vi, en: `Party Committee of ${en}` };
}
