import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';

/**
 * Validates the parts of a request. What stands in an address arrives as text and is converted to what the schema asks for, but only
 * where it does not fit as it came: most addresses hold nothing but text, and a conversion costs more than all else here.
 */
export const validatorOf: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const type = Compile(schema);
  return (given: unknown) => {
    if (type.Check(given)) return { value: given };
    const value = httpPart === 'body' ? given : Value.Convert(schema, given);
    return type.Check(value) ? { value } : { error: type.Errors(value) };
  };
};
