import { DataTable } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import { useTableTexts } from '../../shell/use-table-texts.ts';
import { useBoardColumns } from './board-rows.tsx';
import type { BoardItem } from './direction-queries.ts';

export type AssignmentTableProps = {
  readonly caption: string;
  readonly items: readonly BoardItem[];
  /** How many match, shown or not. */
  readonly total: number;
  readonly onMore?: (() => void) | undefined;
  readonly tools?: ReactNode;
  readonly nothing: string;
};

/** Assignments in the order of the server: the earliest deadline first. */
export function AssignmentTable({ caption, items, total, onMore, tools, nothing }: AssignmentTableProps) {
  const columns = useBoardColumns();
  const texts = useTableTexts();
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={items}
      total={total}
      rowKey={({ assignmentId }) => assignmentId}
      sorting={null}
      onSortingChange={() => undefined}
      tools={tools}
      onMore={onMore}
      texts={{ ...texts, nothingFound: nothing }}
    />
  );
}
