import { Change, type ChangeProps } from '../../../format/change.tsx';
import { FigureLink } from './figure-link.tsx';

/** A change that opens the figures of both days; without a day to compare with there is nothing to open. */
export function LinkedChange({ figure, ...change }: ChangeProps & { readonly figure: string }) {
  if (change.value === null) return <Change {...change} />;
  return (
    <FigureLink figure={figure}>
      <Change {...change} />
    </FigureLink>
  );
}
