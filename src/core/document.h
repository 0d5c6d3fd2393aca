// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A Party paper as data: what stands on it, in order. Millimetres and sizes come from the format profile,
/// places on the page from `report/layout`.
namespace sosh {

struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString source = {}; ///< of a figure: text of a `FigureSource`; empty for words
};
using Runs = std::vector<Run>;

enum class Align
{
    Left,
    Center,
    Right,
    Justify
};

/// Head in two columns: superior and issuer with the star at the left, title with its rule at the right,
/// number under the star, place and date under the rule.
struct PartyHead
{
    QString superiorLine;
    QString nameLine;
    QString numberLine; ///< "Số        -BC/HU"
    QString letterSubject; ///< công văn only: "về việc …", under the number
    QString placeAndDate; ///< "Mường Khương, ngày     tháng 8 năm 2022"
    QString draftMark = {}; ///< "Dự thảo", "Dự thảo lần 2", under the number
    QString urgency =
        {}; ///< "KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC": under the number, or the subject of a công văn
    QString circulation = {}; ///< "LƯU HÀNH NỘI BỘ": top right corner, 10 mm from the edge
};

/// Type and subject of the paper with five hyphens below.
struct TitleBlock
{
    QString type; ///< BÁO CÁO
    QString subject;
    QString reference; ///< biểu standing alone: "(Số liệu tính đến ngày …)"
};

/// Head of an annex: label, title, reference in brackets, five hyphens.
struct AnnexHead
{
    QString label; ///< "Phụ lục", or "Phụ lục 1" when there are several
    QString title; ///< in capitals
    QString reference; ///< "(Kèm theo Báo cáo số        -BC/HU, ngày     /8/2022 của …)"
    QString mark; ///< "Số liệu mẫu" of sample registers; empty otherwise
};

/// "Kính gửi:" of a công văn, centred; several names stand in a list.
struct Addressees
{
    QString lead; ///< "Kính gửi:"
    QStringList names; ///< without hyphen and semicolon
};

enum class HeadingLevel
{
    Section /* I- */,
    Subsection /* 1. */
};
struct Heading
{
    HeadingLevel level = HeadingLevel::Section;
    QString text; ///< with its number
};

struct Paragraph
{
    Runs runs;
    bool indented = true; ///< first line, 10 mm
    Align align = Align::Justify;
    int size = 0; ///< points; 0 = the profile's body size
    QString key = {}; ///< of the sentences of a narrative: "MD1", what the writing page goes by
};

/// A line of a form to be filled in by pen: words, dotted room, boxes to tick.
struct FormField
{
    QString label; ///< may be empty
    double share = 0; ///< part of the line's free room that dots fill; 0: none
    bool box = false; ///< a square to tick stands before the label
};
struct FormLine
{
    std::vector<FormField> fields;
    int size = 0; ///< points; 0 = the profile's body size
};
/// Cut here: what follows stands on the lower half of the page, or on the next page when that is begun already.
struct CutLine
{
};

struct TableColumn
{
    double widthMm = 0;
    Align align = Align::Left;
    bool wraps = false; ///< figures never wrap
    QString measure = {}; ///< what its figures count; two joined by "/" are a rate; empty for words
};
struct HeadCell
{
    QString text;
    int columns = 1;
    int rows = 1;
    int column = 0; ///< first column it covers
    int row = 0; ///< head row it starts in
};
enum class RowKind
{
    Unit,
    Group,
    Total
};
struct TableRow
{
    RowKind kind = RowKind::Unit;
    QStringList cells; ///< as many as columns
    QString scope = {}; ///< of its figures: "unit=BL", "group=…"; empty: all. See `FigureSource`.
};
/// Head repeated on each page, rows never split unless one alone is taller than a page.
struct Table
{
    std::vector<TableColumn> columns;
    int headRows = 1;
    std::vector<HeadCell> head;
    QStringList columnNumbers; ///< "(1)", "(2)" … in italics; empty = none
    std::vector<TableRow> rows;
};

/// Two signatures side by side under a biểu standing alone.
struct TableSignatures
{
    QString leftPosition; ///< NGƯỜI LẬP BIỂU
    QString rightAuthority; ///< TRƯỞNG BAN, or K/T TRƯỞNG BAN
    QString rightPosition;
    QString rightName;
    QString placeAndDate; ///< empty: the head has it
};

/// Signature at the right and Nơi nhận at the left; never alone on a page.
struct SignatureBlock
{
    QString authority; ///< T/M BAN THƯỜNG VỤ
    QString position; ///< PHÓ BÍ THƯ
    QString name;
    QStringList recipients; ///< without hyphen and semicolon; the last one is the archive line
    QString drafter = {}; ///< "NguyenVanAn-26", under Nơi nhận: who drafted it and how many copies
    QString contact = {}; ///< of the issuing body, under a rule at the foot of the last page
};

using Block = std::variant<PartyHead, TitleBlock, AnnexHead, Addressees, Heading, Paragraph,
    FormLine, CutLine, Table, TableSignatures, SignatureBlock>;

enum class Orientation
{
    Upright,
    Landscape
};

/// A run of pages with its own numbering; the first page of each carries no number.
struct Section
{
    Orientation orientation = Orientation::Upright;
    std::vector<Block> blocks;
};

struct Document
{
    QString title; ///< for the PDF's properties and the window
    QString author;
    QString formatProfile; ///< code: HD36_2018, HD05_2026
    std::vector<Section> sections;
};

} // namespace sosh
