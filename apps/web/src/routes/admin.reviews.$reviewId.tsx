import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '../features/identity/reviews/review-page.tsx';

export const Route = createFileRoute('/admin/reviews/$reviewId')({ component: ReviewPage });
