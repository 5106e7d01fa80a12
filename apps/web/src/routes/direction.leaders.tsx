import { createFileRoute } from '@tanstack/react-router';
import { LeadersPage } from '../features/direction/leaders-page.tsx';

export const Route = createFileRoute('/direction/leaders')({ component: LeadersPage });
