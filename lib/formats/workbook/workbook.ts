import { zipped } from "../../publish/zipped";
import { attributes, xmlHead, xmlText } from "../xml";
import { type Sheet, sheetXml } from "./sheet";
import { stylesXml } from "./styles";

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

const part = (name: string, type: string) =>
  `<Override${attributes({ PartName: name, ContentType: type })}/>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship${attributes({ Id: id, Type: type, Target: target })}/>`;

type Workbook = { title: string; sheets: readonly Sheet[] };

/** The parts of a workbook that say what it is made of. */
function frame({ title, sheets }: Workbook): Record<string, string> {
  const paths = sheets.map((_, place) => `worksheets/sheet${place + 1}.xml`);
  const parts = [
    part("/xl/workbook.xml", `${main}.sheet.main+xml`),
    ...paths.map((path) => part(`/xl/${path}`, `${main}.worksheet+xml`)),
    part("/xl/styles.xml", `${main}.styles+xml`),
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  ];
  const named = sheets.map(
    ({ name }, place) => `<sheet${attributes({ name, sheetId: place + 1, "r:id": `rId${place + 1}` })}/>`,
  );
  const own = paths.map((path, place) => relation(`rId${place + 1}`, `${relations}/worksheet`, path));
  const styled = relation(`rId${sheets.length + 1}`, `${relations}/styles`, "styles.xml");
  return {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships">${relation("rId1", `${relations}/officeDocument`, "xl/workbook.xml")}${relation("rId2", `${packaged}/relationships/metadata/core-properties`, "docProps/core.xml")}</Relationships>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Entente</dc:creator></cp:coreProperties>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">${own.join("")}${styled}</Relationships>`,
    "xl/styles.xml": stylesXml,
  };
}

/** A workbook as a file (ECMA-376), sheet after sheet as their rows come. */
export async function* workbookBytes(workbook: Workbook): AsyncGenerator<Uint8Array> {
  const parts = Object.entries(frame(workbook)).map(([path, xml]) => ({ path, pieces: [xmlHead + xml] }));
  const sheets = workbook.sheets.map((sheet, place) => ({
    path: `xl/worksheets/sheet${place + 1}.xml`,
    pieces: sheetXml(sheet),
  }));
  yield* zipped([...parts, ...sheets]);
}
