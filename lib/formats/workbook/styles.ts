/** Places of the cell formats below; 0 is that of numbers and of whatever has none. */
export const styles = { header: 1, date: 2, quoted: 3, prose: 4, text: 5 } as const;

const fonts = `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>`;
const fills = `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`;
const borders = `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`;
const plain = `fontId="0" fillId="0" borderId="0"`;
const formats = [
  `<xf numFmtId="0" ${plain} xfId="0"/>`,
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
  `<xf numFmtId="164" ${plain} xfId="0" applyNumberFormat="1"/>`,
  `<xf numFmtId="49" ${plain} xfId="0" quotePrefix="1" applyNumberFormat="1"/>`,
  `<xf numFmtId="0" ${plain} xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  `<xf numFmtId="49" ${plain} xfId="0" applyNumberFormat="1"/>`,
];

/**
 * The styles of a workbook: bold headers, dates in ISO order, text formatted as text so that what is typed over it
 * stays what it is (046, 2018-06), and text wrapped where a sheet explains.
 */
export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>${fonts}${fills}${borders}<cellStyleXfs count="1"><xf numFmtId="0" ${plain}/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
