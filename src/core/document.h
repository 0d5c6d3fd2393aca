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
    bool draftMark = false; ///< "Dự thảo" under the number
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
};

struct TableColumn
{
    double widthMm = 0;
    Align align = Align::Left;
    bool wraps = false; ///< figures never wrap
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
};

using Block = std::variant<PartyHead, TitleBlock, AnnexHead, Heading, Paragraph, Table,
    TableSignatures, SignatureBlock>;

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
