import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '../features/monitoring/cases/case-page.tsx';

export const Route = createFileRoute('/cases/$caseId')({ component: CasePage });
