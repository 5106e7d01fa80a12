import type { Part } from '../own/address.ts';

export type OpenReport = { readonly provinceCode: string; readonly reporter: string; readonly periodEnd: string };

/** All open reports of one place for one period, in one file. */
export type Workbook = OpenReport & { readonly part: Part | null; readonly placeName: string };
