import { createFileRoute } from '@tanstack/react-router';
import { CriterionPage } from '../features/monitoring/lists/criterion-page.tsx';

export const Route = createFileRoute('/criteria/$criterionKey')({ component: CriterionPage });
