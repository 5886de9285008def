import type { Dossier } from "../../dossier/dossier";
import { releaseName } from "../../dossier/lay-beside";
import type { Option } from "../../options/option";
import type { DescribedRoute } from "./described-route";
import { schemaOf, styleOf } from "./schema-of";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const tags = [
  {
    name: "Datasets",
    description: "The rows of a dataset in a format: the extension of its page's address.",
  },
  { name: "Charts", description: "A chart as picture, model or rows: the extension of its page's address." },
  { name: "Embeds", description: "A chart inside of other people's articles." },
  {
    name: "Citations",
    description: "How to cite a dataset, a chart or a dossier, as the parameters show it.",
  },
  { name: "Descriptions", description: "What describes the rest for machines." },
  { name: "Dossiers", description: "A whole dossier: its package, its description, its changes." },
  { name: "Search", description: "What a dossier has on some words." },
  { name: "Service", description: "Whether the app works." },
];

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("schemas", "Problem") } },
});

const responses = {
  NotModified: { description: "What the client holds under its entity tag is still right." },
  BadParameter: problem(
    "A parameter is unknown, given twice or cannot be used; says which and what was expected.",
  ),
  NotFound: problem("There is no such dossier, release, dataset, chart or format."),
  NotAllowed: problem("The method is not GET, HEAD or OPTIONS."),
  TooLarge: problem("More than can be sorted, or than the format can hold; says where the limit lies."),
  Unavailable: problem("The database does not answer."),
};

const text = { type: "string" };
const problemSchema = {
  type: "object",
  description: "RFC 9457: what is wrong, and with which parameter.",
  required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: text,
    title: text,
    status: { type: "integer" },
    detail: text,
    instance: { ...text, description: "Path of the request." },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["parameter", "found", "expected"],
        properties: { parameter: text, found: text, expected: text },
      },
    },
  },
};

const headers = {
  ETag: { description: "Strong tag of this answer.", schema: text },
  Link: {
    description:
      "Where it is described, on which terms it stands, how it is cited for good, where it goes on.",
    schema: text,
  },
};

// biome-ignore lint/suspicious/noExplicitAny: options of any value type are described alike
function parameterOf(name: string, option: Option<any>, required: boolean) {
  const schema = schemaOf(option);
  const typed = (value: string) =>
    schema.type === "array"
      ? value.split(",")
      : schema.type === "string" || !schema.type
        ? value
        : Number(value);
  return {
    name,
    in: "query",
    required,
    description: `${option.description} Expected: ${option.expected}.`,
    schema,
    ...styleOf(schema),
    examples: Object.fromEntries(
      option.examples.map((value, place) => [`example${place + 1}`, { value: typed(value) }]),
    ),
  };
}

const idOf = (path: string) =>
  `get${path.replace(/\{(\w+)\}|[^A-Za-z0-9]+/g, " ").replace(/ +([a-z0-9]?)/gi, (_, first) => first.toUpperCase())}`;

const isJson = (type: string) => /json/.test(type) && !/x-ndjson/.test(type);

/**
 * OpenAPI 3.1 of every machine address. Parameters that several routes share are written once; the address of
 * the server is a path, so that the document is the same wherever it is read.
 */
export function openApi(routes: readonly DescribedRoute[], dossiers: readonly Dossier[]) {
  const parameters = new Map<string, { name: string; text: string }>();
  const used = new Map<string, number>();
  const shared = (name: string, option: Option<unknown>, required: boolean) => {
    const described = parameterOf(name, option, required);
    const written = JSON.stringify(described);
    const known = parameters.get(written);
    if (known) return ref("parameters", known.name);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const id = count === 1 ? name : `${name}_${count}`;
    parameters.set(written, { name: id, text: written });
    return ref("parameters", id);
  };
  const paths = Object.fromEntries(
    routes.map(({ path, summary, description, tag, mediaType, options, required = [] }) => {
      const type = mediaType.split(";")[0] ?? mediaType;
      const operation = {
        operationId: idOf(path),
        summary,
        description,
        tags: [tag],
        parameters: [
          ...(path.includes("{dossier}") ? [ref("parameters", "Dossier")] : []),
          ...Object.entries(options).map(([name, option]) => shared(name, option, required.includes(name))),
        ],
        responses: {
          200: {
            description: summary,
            headers: { ETag: ref("headers", "ETag"), Link: ref("headers", "Link") },
            content: { [type]: { schema: isJson(type) ? {} : text } },
          },
          304: ref("responses", "NotModified"),
          400: ref("responses", "BadParameter"),
          404: ref("responses", "NotFound"),
          405: ref("responses", "NotAllowed"),
          ...(tag === "Datasets" ? { 413: ref("responses", "TooLarge") } : {}),
          503: ref("responses", "Unavailable"),
        },
      };
      return [path, { get: operation }];
    }),
  );
  const [first] = dossiers;
  const pins = dossiers.map(releaseName);
  const dossier = {
    name: "Dossier",
    in: "path",
    required: true,
    description:
      "A dossier as it stands, such as korea-2019, or one of its releases for good, such as korea-2019@2026.11.1.",
    schema: { type: "string", pattern: "^[a-z0-9-]{1,100}(@\\d{4}\\.\\d{2}\\.\\d{1,6})?$" },
    examples: Object.fromEntries(
      [...dossiers.map(({ settings }) => settings.id), ...pins].map((value) => [
        value.replace(/[^A-Za-z0-9.-]/g, "_"),
        { value },
      ]),
    ),
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version: "1.0.0",
      summary: "Dated, sourced diplomatic facts as charts and datasets.",
      description:
        "The format is the extension of a page's own address, the options are query parameters with readable names, and defaults are left out. Every answer is a pure function of its address and the dossier's release: it carries a strong entity tag, may be read from any site, and names in Link with rel=cite-as the address that keeps answering the same.",
      contact: { name: "Entente" },
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/", description: "Where this document is." }],
    security: [],
    tags,
    paths,
    components: {
      parameters: {
        Dossier: { ...dossier, name: "dossier", ...(first ? {} : { examples: undefined }) },
        ...Object.fromEntries([...parameters.values()].map(({ name, text }) => [name, JSON.parse(text)])),
      },
      headers,
      responses,
      schemas: { Problem: problemSchema },
    },
  };
}
