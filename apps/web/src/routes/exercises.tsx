import { createFileRoute } from '@tanstack/react-router';
import { ExercisesPage } from '../features/practice/exercises-page.tsx';

export const Route = createFileRoute('/exercises')({ component: ExercisesPage });
