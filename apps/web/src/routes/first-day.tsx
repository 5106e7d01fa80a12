import { createFileRoute } from '@tanstack/react-router';
import { FirstDayPage } from '../features/reporting/first-day/first-day-page.tsx';

export const Route = createFileRoute('/first-day')({ component: FirstDayPage });
