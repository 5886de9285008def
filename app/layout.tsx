import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { haloStyle } from "@/components/charts/light-markup";
import { unfoldScript } from "@/components/dashboard/folded";
import { QueryProvider } from "@/components/dashboard/query-provider";
import { tourScript } from "@/components/dashboard/tour-kept";
import { menuScript } from "@/components/ui/menu-script";
import { themeScript, themeStyle } from "@/components/ui/theme-style";
import { WordsProvider } from "@/components/ui/words";
import { tokens } from "@/lib/look/tokens";
import { messagesOf } from "@/lib/words/words-in";
import { spoken } from "./spoken";
import "./styles/languages.css";
import "./styles/base.css";
import "./styles/site.css";
import "./styles/controls.css";
import "./styles/help.css";
import "./styles/sides.css";
import "./styles/menu.css";
import "./styles/table.css";
import "./styles/figure.css";
import "./styles/card.css";
import "./styles/charts.css";
import "./styles/data.css";
import "./styles/downloads.css";
import "./styles/embed-dialog.css";
import "./styles/dashboard.css";
import "./styles/tour.css";
import "./styles/chart-page.css";
import "./styles/fold.css";
import "./styles/claims.css";
import "./styles/entry.css";
import "./styles/about.css";
import "./styles/search.css";
import "./styles/targets.css";
import "./styles/tight.css";
import "./styles/print.css";

const inter = localFont({
  src: "./generated/inter-latin.woff2",
  variable: "--font-sans-latin",
  weight: "400 600",
});
// Fetched only where a page has Cyrillic letters; Korean, Chinese and Japanese are in the reader's own typefaces.
const interCyrillic = localFont({
  src: "./generated/inter-cyrillic.woff2",
  variable: "--font-sans-cyrillic",
  weight: "400 600",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});
const serifCyrillic = localFont({
  src: "./generated/source-serif-4-cyrillic.woff2",
  variable: "--font-serif-cyrillic",
  weight: "400 600",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});
const serif = localFont({
  src: "./generated/source-serif-4-latin.woff2",
  variable: "--font-serif-latin",
  weight: "400 600",
  adjustFontFallback: "Times New Roman",
});

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await spoken();
  return {
    title: { default: "Entente", template: "%s · Entente" },
    description: words.say("frame.description"),
  };
}
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: tokens.light.paper },
    { media: "(prefers-color-scheme: dark)", color: tokens.dark.paper },
  ],
};

/** Areas of messages that every page's controls need in the browser. */
const everywhere = ["dates", "numbers", "kinds", "card", "controls", "section", "search", "site"] as const;

/** What a page can do before its scripts are here. */
const headScript = [themeScript, tourScript, unfoldScript, menuScript].join(";");

export default async function Layout({ children }: { children: ReactNode }) {
  const { language, isAsked, words } = await spoken();
  return (
    // The script below may set the theme before React looks.
    <html
      lang={words.tag}
      className={[inter, serif, interCyrillic, serifCyrillic].map(({ variable }) => variable).join(" ")}
      suppressHydrationWarning
    >
      <head>
        <style>{themeStyle + haloStyle}</style>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
        <noscript>
          <style>
            {
              ".needs-script{display:none!important}html .without-script{display:revert!important}.in-page .as-of{flex-wrap:wrap!important}"
            }
          </style>
        </noscript>
      </head>
      <body>
        <WordsProvider language={language} isAsked={isAsked} messages={messagesOf(language, everywhere)}>
          <QueryProvider>{children}</QueryProvider>
        </WordsProvider>
      </body>
    </html>
  );
}
