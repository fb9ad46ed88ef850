/**
 * The rules of the Frictionless Data Package (v1) that our descriptor must keep, as a JSON schema. Written from the
 * specification (specs.frictionlessdata.io), since tests may not depend on the network.
 */
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const url = { type: 'string', pattern: '^https://' };

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'integer', 'number', 'boolean', 'year', 'date'] },
    description: { type: 'string', minLength: 1 },
    unit: { type: 'string', minLength: 1 },
    constraints: { type: 'object' },
  },
};

const resource = {
  type: 'object',
  required: [
    'name',
    'path',
    'profile',
    'title',
    'format',
    'mediatype',
    'encoding',
    'bytes',
    'hash',
    'sources',
  ],
  properties: {
    name,
    path: { type: 'string', pattern: '^(?![/.])[^:]+$' },
    profile: { enum: ['data-resource', 'tabular-data-resource'] },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title', 'path', 'licence'],
        properties: { title: { type: 'string' }, path: url, licence: { type: 'string' } },
      },
    },
  },
  if: { properties: { profile: { const: 'tabular-data-resource' } } },
  then: {
    required: ['schema', 'dialect'],
    properties: {
      schema: {
        type: 'object',
        required: ['fields'],
        properties: { fields: { type: 'array', minItems: 1, items: field } },
      },
    },
  },
};

export const DATA_PACKAGE = {
  type: 'object',
  required: ['name', 'resources'],
  properties: {
    name,
    profile: { const: 'data-package' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name', 'path'], properties: { path: url } },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
