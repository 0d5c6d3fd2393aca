# SPDX-License-Identifier: GPL-3.0-or-later
"""What others read in a file that was written for them, as JSON: parts of a package, words of a DOCX, cells of a workbook."""
import json
import posixpath
import sys
import xml.etree.ElementTree as tree
import zipfile

TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def problems_of(path):
    """Parts that are not XML, have no content type, or are pointed to and not there."""
    found = []
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        roots = {}
        for name in names:
            try:
                roots[name] = tree.fromstring(package.read(name))
            except tree.ParseError as error:
                found.append(f"{name}: {error}")
    types = roots["[Content_Types].xml"]
    known = {part.get("PartName") for part in types.iter(TYPES + "Override")}
    endings = {part.get("Extension") for part in types.iter(TYPES + "Default")}
    for name in names:
        if name.endswith(".rels"):
            base = posixpath.dirname(posixpath.dirname(name))
            for relation in roots[name].iter(RELATION):
                target = posixpath.normpath(posixpath.join(base, relation.get("Target")))
                if target not in names:
                    found.append(f"{name}: no {target}")
        elif name != "[Content_Types].xml" and "/" + name not in known:
            found.append(f"{name}: no type")
        if name.rsplit(".", 1)[-1] not in endings:
            found.append(f"{name}: unknown ending")
    found += [f"{part} is not there" for part in known if part[1:] not in names]
    return found


def words_of(path):
    """Paragraphs in order, those of tables cell by cell, and the properties."""
    import docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    document = docx.Document(path)

    def inside(parent, element):
        for child in element.iterchildren():
            if child.tag.endswith("}p"):
                yield Paragraph(child, parent).text
            elif child.tag.endswith("}tbl"):
                for row in Table(child, parent)._tbl.tr_lst:
                    for cell in row.tc_lst:
                        yield from inside(parent, cell)

    paragraphs = [text for text in inside(document, document.element.body) if text]
    sections = [
        [section.page_width.mm, section.page_height.mm, section.top_margin.mm, section.bottom_margin.mm,
         section.left_margin.mm, section.right_margin.mm, section.header_distance.mm,
         section.different_first_page_header_footer]
        for section in document.sections
    ]
    properties = document.core_properties
    return {"paragraphs": paragraphs, "sections": sections, "title": properties.title, "author": properties.author}


def cells_of(path):
    import openpyxl

    sheets = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        cells = [
            {"at": cell.coordinate, "value": cell.value, "type": cell.data_type, "format": cell.number_format,
             "bold": bool(cell.font.b), "face": cell.font.name}
            for row in sheet.iter_rows() for cell in row if cell.value is not None
        ]
        sheets.append({
            "name": sheet.title, "cells": cells, "frozen": sheet.freeze_panes, "repeated": sheet.print_title_rows,
            "merged": [str(area) for area in sheet.merged_cells.ranges], "paper": int(sheet.page_setup.paperSize),
            "orientation": sheet.page_setup.orientation, "wide": sheet.page_setup.fitToWidth,
            "tall": sheet.page_setup.fitToHeight, "fits": sheet.sheet_properties.pageSetUpPr.fitToPage,
        })
    return sheets


READERS = {"problems": problems_of, "words": words_of, "cells": cells_of}
print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
