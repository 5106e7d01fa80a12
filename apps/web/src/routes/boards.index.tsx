import { createFileRoute } from '@tanstack/react-router';
import { CompletenessPage } from '../features/reporting/boards/completeness-page.tsx';

export const Route = createFileRoute('/boards/')({ component: CompletenessPage });
