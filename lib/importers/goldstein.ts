/**
 * Goldstein values by CAMEO code, −10 (conflict) to +10 (cooperation), as GDELT distributes them
 * (https://www.gdeltproject.org/data/lookups/CAMEO.goldsteinscale.txt). Copies differ: this one is pinned, so that the
 * same events have the same scores whatever a file says.
 */
const codesByValue: readonly (readonly [value: number, codes: string])[] = [
  [-10, "1823 183 1831 1832 1833 186 19 190 193 194 195 20 200 202 203 204 2041 2042"],
  [-9.5, "182 191 192 196 201"],
  [-9.2, "171 1711 1712"],
  [-9, "175 18 180 181 1821 1822"],
  [-8, "163 184 185"],
  [-7.5, "144 1441 1442 1443 1444 145 1451 1452 1453 1454"],
  [-7.2, "15 150 151 152 153 154"],
  [-7, "136 137 138 1381 1382 1383 1384 1385 139 164 166 1661 1662 1663 17 170"],
  [-6.5, "14 140 141 1411 1412 1413 1414 142 1421 1422 1423 1424 143 1431 1432 1433 1434 165"],
  [-6, "13"],
  [-5.8, "131 1311 1312 1313 132 1321 1322 1323 1324 133 134 135"],
  [-5.6, "162 1621 1622 1623"],
  [
    -5,
    "10 100 101 1011 1012 1013 1014 102 103 1031 1032 1033 1034 104 1041 1042 1043 1044 105 1051 1052 1053 1054 1055 1056 107 108 125 126 127 128 129 172 1721 1722 1723 1724 173 174",
  ],
  [-4.4, "130"],
  [
    -4,
    "12 120 121 1211 1212 122 1221 1222 1223 1224 123 1231 1232 1233 1234 124 1241 1242 1243 1244 1245 1246 16 160 161",
  ],
  [-2, "016 09 090 091 092 093 094 11 110 111 112 1121 1122 1123 1124 1125 113 114 115 116"],
  [-0.4, "012"],
  [-0.3, "024 0241 0242 0243 0244 025 0251 0252 0253 0254 0255 0256"],
  [-0.1, "011"],
  [0, "01 010 014 015 017"],
  [0.4, "013"],
  [1, "04 040 041"],
  [1.9, "042"],
  [2.5, "044"],
  [2.8, "043"],
  [3, "02 020"],
  [3.2, "022"],
  [3.4, "018 019 021 0211 0212 0213 0214 023 0231 0232 0233 0234 051"],
  [3.5, "05 050 052"],
  [3.8, "053"],
  [4, "026 027 028 03 030 036"],
  [4.5, "032"],
  [5, "037 039 045 08 080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834"],
  [5.2, "031 0311 0312 0313 0314 033 0331 0332 0333"],
  [6, "0334 054 06 060"],
  [6.4, "061"],
  [
    7,
    "034 0341 0342 0343 0344 035 0351 0352 0353 0354 0355 0356 038 046 055 056 064 07 070 075 084 0841 0842 085",
  ],
  [7.4, "062 063 071 073"],
  [8, "057"],
  [8.3, "072"],
  [8.5, "074"],
  [9, "086 0861 0862 0863 087 0871 0872 0873"],
  [10, "0874"],
];

const values = new Map(
  codesByValue.flatMap(([value, codes]) => codes.split(" ").map((code) => [code, value])),
);

/**
 * The Goldstein value of a CAMEO code; one that the table lacks (GDELT uses a few, such as 106) has that of the code
 * which it belongs under. Undefined for what is no code of the scheme.
 */
export function goldsteinOf(code: string): number | undefined {
  const own = values.get(code);
  if (own !== undefined || !/^\d{2,4}$/.test(code)) return own;
  for (let length = code.length - 1; length >= 2; length--) {
    const value = values.get(code.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
export const cameoCodes: readonly string[] = [...values.keys()];
