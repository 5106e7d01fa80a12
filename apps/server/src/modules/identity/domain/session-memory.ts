/** Ended sessions stay listed for those who look into an incident; the audit lines stay longer. */
export const SESSION_MEMORY_HOURS = 30 * 24;
