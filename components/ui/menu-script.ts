/**
 * For the head of a page: Escape closes the open menu and gives the focus back to what opened it, a press elsewhere
 * closes it too. A browser's own disclosure does neither.
 */
export const menuScript = `{const opened=()=>document.querySelector("details.menu[open]");
addEventListener("keydown",e=>{const menu=opened();if(e.key!=="Escape"||!menu||document.querySelector("dialog[open]"))return;
e.preventDefault();menu.open=false;menu.querySelector("summary").focus()});
addEventListener("pointerdown",({target})=>{const menu=opened();if(menu&&!menu.contains(target))menu.open=false})}`.replaceAll(
  "\n",
  "",
);
