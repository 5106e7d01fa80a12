import { createFileRoute } from '@tanstack/react-router';
import { DirectivesPage } from '../features/direction/directives-page.tsx';

export const Route = createFileRoute('/direction/directives/')({ component: DirectivesPage });
