import type { ProvinceAnswer } from '../contract.ts';

export type ProvinceCondition = ProvinceAnswer['conditions'][number];
export type ProvinceCommune = ProvinceAnswer['communes'][number];
export type BlockCriteria = ProvinceAnswer['criteria'][number];
export type ProvinceBlockCriteria = ProvinceAnswer['provinceCriteria'][number];
export type ProvinceStatements = ProvinceAnswer['statements'][number];
