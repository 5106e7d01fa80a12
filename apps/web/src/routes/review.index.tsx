import { createFileRoute } from '@tanstack/react-router';
import { ReviewHome } from '../features/reporting/review/review-home.tsx';

export const Route = createFileRoute('/review/')({ component: ReviewHome });
