"""What real programs put on the clipboard: their own way of writing a table, in text and HTML."""

from collections.abc import Sequence

EXCEL_STYLE = """<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File
href="file:///C:/Users/planif/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"%(decimal)s";
	mso-displayed-thousand-separator:"%(thousand)s";}
@page
	{margin:.75in .7in .75in .7in;
	mso-header-margin:.3in;}
tr
	{mso-height-source:auto;}
col
	{mso-width-source:auto;}
br
	{mso-data-placement:same-cell;}
td
	{padding-top:1px;
	mso-ignore:padding;
	color:black;
	font-family:Calibri, sans-serif;
	mso-number-format:General;
	white-space:nowrap;}
.xl65
	{mso-number-format:"Short Date";}
.xl66
	{mso-number-format:"\\#\\,\\#\\#0";}
.xl67
	{white-space:normal;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:
 collapse;width:480pt'>
<!--StartFragment-->
 <col width=80 span=8 style='width:60pt'>
%(rows)s
<!--EndFragment-->
</table>

</body>

</html>
"""


def excel(rows: str, decimal: str = ",", thousand: str = "\\ ") -> str:
    """What Excel writes around the rows of a selection."""
    return EXCEL_STYLE % {"rows": rows, "decimal": "\\" + decimal, "thousand": thousand}


def excel_rows(rows: Sequence[Sequence[str]]) -> str:
    """Rows as Excel writes them: attributes on two lines, blanks as nothing."""
    lines: list[str] = []
    for row in rows:
        cells = "\n".join(
            f"  <td height=20 width=80 style='height:15.0pt;\n  width:60pt'>{text}</td>"
            for text in row
        )
        lines.append(f" <tr height=20 style='height:15.0pt'>\n{cells}\n </tr>")
    return "\n".join(lines)


def calc(rows: str) -> str:
    """What LibreOffice Calc writes around the rows of a selection."""
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; '
        'charset=utf-8"/>\n\t<title></title>\n\t<meta name="generator" content="LibreOffice '
        '7.4.7.2 (Linux)"/>\n\t<style type="text/css">\n\t\tbody,div,table,thead,tbody,tfoot,tr,th'
        ',td,p { font-family:"Calibri"; font-size:x-small }\n\t\tcomment { display:none;  } \n\t'
        '</style>\n</head>\n<body>\n<table cellspacing="0" border="0">\n\t<colgroup span="5" '
        f'width="64"></colgroup>\n{rows}\n</table>\n</body>\n</html>\n'
    )


def calc_row(*cells: str) -> str:
    """A row whose cells are written out, or texts as Calc writes them."""
    made = (
        cell
        if cell.startswith("<td")
        else f'<td align="left" valign=bottom><font color="#000000">{cell or "<br>"}</font></td>'
        for cell in cells
    )
    return "\t<tr>\n\t\t" + "\n\t\t".join(made) + "\n\t</tr>"


def calc_value(shown: str, value: float, pattern: str) -> str:
    """A number or a day as Calc writes it."""
    return (
        f'<td align="right" valign=bottom sdval="{value}" sdnum="1036;{pattern}">'
        f'<font color="#000000">{shown}</font></td>'
    )


def sheets(rows: str) -> str:
    """What Google Sheets writes around the rows of a selection."""
    return (
        '<meta http-equiv="content-type" content="text/html; charset=utf-8">'
        '<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}'
        "br {mso-data-placement:same-cell;}--></style>"
        '<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" '
        'border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;'
        'border-collapse:collapse;border:none" data-sheets-root="1"><colgroup><col width="100"/>'
        f'<col width="100"/></colgroup><tbody>{rows}</tbody></table>'
    )


def sheets_row(*cells: str) -> str:
    """A row whose cells are written out, or texts as Sheets writes them."""
    made = (cell if cell.startswith("<td") else sheets_text(cell) for cell in cells)
    return f'<tr style="height:21px;">{"".join(made)}</tr>'


def sheets_text(text: str) -> str:
    """A text as Sheets writes it."""
    style = 'style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;"'
    if not text:
        return f"<td {style}></td>"
    value = f'data-sheets-value="{{&quot;1&quot;:2,&quot;2&quot;:&quot;{text}&quot;}}"'
    return f"<td {style} {value}>{text}</td>"


def sheets_value(shown: str, value: float, kind: int, pattern: str) -> str:
    """A number (kind 2) or a day (kind 5) as Sheets writes it."""
    return (
        '<td style="overflow:hidden;text-align:right;" '
        f'data-sheets-value="{{&quot;1&quot;:3,&quot;3&quot;:{value}}}" '
        f'data-sheets-numberformat="{{&quot;1&quot;:{kind},&quot;2&quot;:&quot;{pattern}&quot;'
        f',&quot;3&quot;:1}}">{shown}</td>'
    )
