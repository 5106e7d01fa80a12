import { createFileRoute } from '@tanstack/react-router';
import { ReviewsPage } from '../features/identity/reviews/reviews-page.tsx';

export const Route = createFileRoute('/admin/reviews/')({ component: ReviewsPage });
