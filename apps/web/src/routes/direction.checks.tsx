import { createFileRoute } from '@tanstack/react-router';
import { ChecksPage } from '../features/direction/checks-page.tsx';

export const Route = createFileRoute('/direction/checks')({ component: ChecksPage });
