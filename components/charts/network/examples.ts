/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const networkExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 718 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 328 },
  {
    name: "after Singapore, with a short memory",
    dossier: "korea-2019",
    query: "as_of=2018-06-12&half_life=30",
    width: 824,
  },
  { name: "leaders apart", dossier: "korea-2019", query: "people=apart", width: 824 },
  { name: "North Korea's friends", dossier: "korea-2019", query: "tone=friendly&focus=PRK", width: 718 },
  {
    name: "without Singapore",
    dossier: "korea-2019",
    query: "without=ev-singapore-summit",
    width: 718,
  },
  {
    name: "two dates compared",
    dossier: "korea-2019",
    query: "compare=2017-12-01&as_of=2018-06-12",
    width: 824,
  },
  {
    name: "two dates compared on a phone",
    dossier: "korea-2019",
    query: "compare=2017-12-01",
    width: 328,
  },
  { name: "as a matrix", dossier: "korea-2019", query: "view=matrix", width: 824 },
  {
    name: "leaders as a matrix on a phone",
    dossier: "korea-2019",
    query: "view=matrix&people=apart",
    width: 328,
  },
  { name: "pinned by a reader", dossier: "korea-2019", query: "pins=PRK:50,50;USA:0,100", width: 718 },
  { name: "in Russian", dossier: "korea-2019", query: "lang=ru", width: 718 },
  { name: "as a matrix, in Japanese", dossier: "korea-2019", query: "view=matrix&lang=ja", width: 824 },
  { name: "nothing yet", dossier: "korea-2019", query: "as_of=1980-01-01", width: 718 },
  { name: "Reykjavik", dossier: "reykjavik-1986", query: "", width: 718 },
] as const;
