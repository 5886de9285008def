import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { QueryProvider } from "@/components/dashboard/query-provider";
import { themeScript, themeStyle } from "@/components/ui/theme-style";
import { tokens } from "@/lib/look/tokens";
import "./styles/base.css";
import "./styles/site.css";
import "./styles/controls.css";
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
import "./styles/chart-page.css";
import "./styles/claims.css";
import "./styles/entry.css";
import "./styles/about.css";
import "./styles/search.css";

const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-sans",
  weight: "100 900",
});
const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-serif",
  weight: "200 900",
  adjustFontFallback: "Times New Roman",
});

export const metadata: Metadata = {
  title: { default: "Entente", template: "%s · Entente" },
  description: "Dated, sourced diplomatic facts as charts that a reader can trust.",
};
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: tokens.light.paper },
    { media: "(prefers-color-scheme: dark)", color: tokens.dark.paper },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The script below may set the theme before React looks.
    <html lang="en" className={`${inter.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <style>{themeStyle}</style>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <noscript>
          <style>
            {
              ".needs-script{display:none!important}html .without-script{display:revert!important}.in-page .as-of{flex-wrap:wrap!important}"
            }
          </style>
        </noscript>
      </head>
      <body>
        <QueryProvider>{children}</QueryProvider>
      </body>
    </html>
  );
}
