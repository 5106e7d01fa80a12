import type { Client, Connection, Submittable } from 'pg';

/** What PostgreSQL says of a statement that it has parsed and not run. */
export type Description = {
  /** Type of each parameter, as an oid. */
  readonly parameters: readonly number[];
  readonly columns: readonly DescribedColumn[];
};
/** `table` and `attribute` are 0 for an expression. */
export type DescribedColumn = {
  readonly name: string;
  readonly type: number;
  readonly table: number;
  readonly attribute: number;
};

type RowDescription = { fields: { name: string; dataTypeID: number; tableID: number; columnID: number }[] };
type Wire = Connection & {
  parse(query: { name: string; text: string; types: number[] }): void;
  describe(what: { type: 'S'; name: string }): void;
  sync(): void;
};

/** Parse, Describe, Sync: the extended protocol without its Execute. `pg` calls the handlers by these names. */
class DescribeRequest implements Submittable {
  private parameters: number[] = [];
  private columns: DescribedColumn[] = [];
  private readonly sql: string;
  private readonly done: (failure: Error | null, description: Description) => void;

  constructor(sql: string, done: (failure: Error | null, description: Description) => void) {
    this.sql = sql;
    this.done = done;
  }

  submit(connection: Connection): void {
    const wire = connection as Wire;
    const onParameters = ({ dataTypeIDs }: { dataTypeIDs: number[] }) => {
      this.parameters = dataTypeIDs;
    };
    wire.once('parameterDescription', onParameters);
    wire.once('readyForQuery', () => wire.off('parameterDescription', onParameters));
    wire.parse({ name: '', text: this.sql, types: [] });
    wire.describe({ type: 'S', name: '' });
    wire.sync();
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.columns = fields.map(({ name, dataTypeID, tableID, columnID }) => ({
      name,
      type: dataTypeID,
      table: tableID,
      attribute: columnID,
    }));
  }

  /** After an error `pg` gives the request up and awaits the server's readiness itself. */
  handleError(error: Error): void {
    this.done(error, { parameters: [], columns: [] });
  }

  handleReadyForQuery(): void {
    this.done(null, { parameters: this.parameters, columns: this.columns });
  }
}

/**
 * Lets PostgreSQL parse a statement, and tells what it found out about parameters and columns; nothing is run.
 * @throws {Error} PostgreSQL's own, when the statement is wrong
 */
export function describeStatement(client: Client, sql: string): Promise<Description> {
  return new Promise((resolve, reject) => {
    const request = new DescribeRequest(sql, (failure, description) => (failure ? reject(failure) : resolve(description)));
    client.query<Submittable>(request);
  });
}
