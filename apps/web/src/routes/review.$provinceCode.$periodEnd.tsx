import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '../features/reporting/review/review-page.tsx';

export const Route = createFileRoute('/review/$provinceCode/$periodEnd')({ component: ReviewPage });
