/** The name under which daily averages of dossiers in June 2025 are kept. */
export const JUNE_AVERAGE = 'dossiers-daily-average-june-2025';
