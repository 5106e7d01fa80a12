import type { CalendarDate } from '#kernel/calendar';
import { loginNameOf } from '../account.ts';
import { isValidOn } from '../appointment.ts';
import { type PositionVersion, positionsOn, type RoleSpan, rolesFrom } from '../position.ts';
import { type ListColumn, type ListRow, PART_WORDS, PARTS, type Part, plain } from './list-columns.ts';
import { dayOfCell } from './list-day.ts';
import { type ListFault, type ListFaultCode, listFault } from './list-faults.ts';

/** A place to work: a unit (null: the nation), a block (null: all), a position, and the roles that this brings, now and later. */
export type Post = {
  readonly area: string | null;
  readonly part: Part | null;
  readonly position: string;
  readonly roles: readonly RoleSpan[];
  readonly validFrom: CalendarDate;
  readonly decision: string;
};
/** One person of a list with all posts that it gives them; `line` is the first row of theirs. */
export type ListedPerson = {
  readonly line: number;
  readonly loginName: string;
  readonly name: string;
  readonly posts: readonly Post[];
};

/** The units that a list may name, as they were on a day. */
export type UnitsOfList = {
  /** The area of a code (`91`, `30292`, `00` for the nation) on a day; undefined: there is no such unit. */
  readonly areaOfCode: (code: string, day: CalendarDate) => string | null | undefined;
  /** The areas of units of this plain name on a day. */
  readonly areasOfName: (name: string, day: CalendarDate) => readonly string[];
};
export type ListRules = {
  readonly today: CalendarDate;
  readonly units: UnitsOfList;
  readonly positions: readonly PositionVersion[];
  /** Whether the list may name this unit and block. */
  readonly holds: (area: string | null, part: Part | null) => boolean;
  /** Whether whoever hands in the list may give the role there. */
  readonly mayGive: (role: string, area: string | null, part: Part | null, from: CalendarDate) => boolean;
};

const CODE = /^(?:(\d{2})\/)?(\d{5}|\d{2})(?![\d/])/;
const LONGEST_NAME = 120;
const LONGEST_DECISION = 200;

/** Reads the rows of a list as people and their posts; every fault is told by its cell. People come in the order of their rows. */
export function listedPeople(
  rows: readonly ListRow[],
  rules: ListRules,
): { readonly people: readonly ListedPerson[]; readonly faults: readonly ListFault[] } {
  const faults: ListFault[] = [];
  const people = new Map<string, { line: number; loginName: string; name: string; posts: Post[] }>();
  for (const row of rows) {
    const found: ListFault[] = [];
    const fault = (column: ListColumn, code: ListFaultCode) => void found.push(listFault(row.line, column, code));
    const { loginName, name } = personOf(row, fault);
    const post = postOf(row, rules, fault);
    const known = loginName === null ? undefined : people.get(loginName);
    if (known && name !== null && known.name !== name) fault('name', 'name-differs');
    if (known && post && known.posts.some((one) => samePost(one, post))) fault('loginName', 'row-twice');
    faults.push(...found);
    if (found.length > 0 || loginName === null || name === null || !post) continue;
    if (known) known.posts.push(post);
    else people.set(loginName, { line: row.line, loginName, name, posts: [post] });
  }
  return { people: [...people.values()], faults };
}

type Tell = (column: ListColumn, code: ListFaultCode) => void;

function personOf(row: ListRow, fault: Tell): { readonly loginName: string | null; readonly name: string | null } {
  const loginName = loginNameOf(row.loginName ?? '');
  if (loginName === null || loginName.length > LONGEST_NAME) fault('loginName', 'login-name-malformed');
  const name = (row.name ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
  if (name.length < 2) fault('name', 'name-missing');
  if (name.length > LONGEST_NAME) fault('name', 'name-too-long');
  return { loginName, name };
}

function postOf(row: ListRow, rules: ListRules, fault: Tell): Post | null {
  const validFrom = (row.validFrom ?? '').trim() === '' ? rules.today : dayOfCell(row.validFrom ?? '');
  const decision = (row.decision ?? '').normalize('NFC').trim();
  if (decision === '') fault('decision', 'decision-missing');
  if (decision.length > LONGEST_DECISION) fault('decision', 'decision-too-long');
  if (validFrom === null) fault('validFrom', 'day-malformed');
  const day = validFrom ?? rules.today;
  const area = areaOf(row.unit ?? '', day, rules, fault);
  const part = partOf(row.part ?? '', fault);
  const position = positionOf(row.position ?? '', day, rules);
  if (!position) fault('position', 'position-unknown');
  if (area === undefined || part === undefined || !position || validFrom === null) return null;
  if (!rules.holds(area, part)) {
    const unitFits = PARTS.some((one) => rules.holds(area, one));
    fault(unitFits ? 'part' : 'unit', unitFits ? 'part-outside' : 'unit-outside');
    return null;
  }
  const roles = rolesFrom(versionsOf(position.code, rules), area, validFrom, rules.today);
  if (roles.length === 0) fault('position', 'position-not-here');
  if (roles.some((span) => !rules.mayGive(span.role, area, part, span.validFrom))) fault('position', 'position-beyond-rights');
  return { area, part, position: position.code, roles, validFrom, decision };
}

/** The area that a cell names by code or by name; undefined with the fault told. */
function areaOf(text: string, day: CalendarDate, { units }: ListRules, fault: Tell): string | null | undefined {
  const [, province, code] = CODE.exec(text.trim()) ?? [];
  if (code !== undefined) {
    const area = units.areaOfCode(code, day);
    if (area !== undefined && (province === undefined || area?.startsWith(`${province}/`))) return area;
    fault('unit', 'unit-unknown');
    return undefined;
  }
  const areas = units.areasOfName(plain(text), day);
  if (areas.length !== 1) fault('unit', areas.length === 0 ? 'unit-unknown' : 'unit-ambiguous');
  return areas.length === 1 ? areas[0] : undefined;
}

function partOf(text: string, fault: Tell): Part | null | undefined {
  const said = plain(text);
  if (said === '') return null;
  const part = PARTS.find((key) => [key, PART_WORDS[key].vi, PART_WORDS[key].en].some((word) => plain(word) === said));
  if (part === undefined) fault('part', 'part-unknown');
  return part;
}

/** The position that a cell names, as it is called today or, where that is later, on the first day; on that day it was there. */
function positionOf(text: string, begin: CalendarDate, rules: ListRules): PositionVersion | undefined {
  const said = plain(text);
  const found = positionsOn(rules.positions, begin > rules.today ? begin : rules.today).find(({ code, title, titleEn }) =>
    [code, title, titleEn].some((word) => plain(word) === said),
  );
  return found && versionsOf(found.code, rules).some((version) => isValidOn(version, begin)) ? found : undefined;
}

const versionsOf = (code: string, { positions }: ListRules) => positions.filter((version) => version.code === code);

const samePost = (one: Post, other: Post): boolean =>
  one.area === other.area && one.part === other.part && one.position === other.position;
