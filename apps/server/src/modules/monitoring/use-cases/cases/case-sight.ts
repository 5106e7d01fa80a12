import type { Actor } from '#kernel/permission';
import type { Block } from '#modules/reporting';
import type { Sight } from '../../domain/cases/voices.ts';

/**
 * Whose words and numbers somebody sees of the cases of an area: all of who may read every block there, else of the block that they
 * read in.
 * @param area a province by its code; null: the nation
 * @rule CAS-504 (I-04)
 */
export function sightOf(actor: Pick<Actor, 'permits'>, area: string | null, part: Block | null): Sight {
  return part === null || actor.permits('monitoring.read', { area, part: null }) ? 'all' : part;
}
