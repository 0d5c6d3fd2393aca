// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sosh::test {

namespace {

using CsvRow = QHash<QString, QString>;

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(SOSH_SOURCE_DIR) + u"/resources/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample file %s", qPrintable(name));
    return file.readAll();
}

/// Cells of one line; a quoted one may hold commas, none holds a quote.
QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

std::vector<CsvRow> csv(const QString& name)
{
    const QStringList lines =
        QString::fromUtf8(contentOf(name)).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const QStringList heads = cellsOf(lines.first());
    std::vector<CsvRow> rows;
    for (const QString& line : lines.sliced(1)) {
        const QStringList cells = cellsOf(line);
        CsvRow row;
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], cells.value(i));
        rows.push_back(row);
    }
    return rows;
}

std::vector<LookupEntry> lookup(const QString& list)
{
    const QJsonObject all = QJsonDocument::fromJson(contentOf(u"lookups/lookups.json"_s)).object();
    std::vector<LookupEntry> entries;
    for (const QJsonValue& value : all.value("lookups"_L1).toObject().value(list).toArray()) {
        const QJsonObject o = value.toObject();
        entries.push_back({o.value("code"_L1).toString(), o.value("label"_L1).toString(), {},
            o.value("group"_L1).toString(), {}});
    }
    return entries;
}

void addMeasure(RoundSheet& sheet, QStringView code, MeasureKind kind, bool required)
{
    Measure measure;
    measure.id = MeasureId(qint64(sheet.measures.size()) + 1);
    measure.code = code.toString();
    measure.label = measure.code;
    measure.head = measure.code;
    measure.kind = kind;
    measure.required = required;
    sheet.measures.push_back(measure);
}

void addUsualMeasures(RoundSheet& sheet)
{
    addMeasure(sheet, measure::conferences, MeasureKind::Count, true);
    addMeasure(sheet, measure::membersTotal, MeasureKind::Persons, true);
    addMeasure(sheet, measure::membersNotSummoned, MeasureKind::Persons, false);
    addMeasure(sheet, measure::membersExpected, MeasureKind::Persons, true);
    addMeasure(sheet, measure::membersAttended, MeasureKind::Persons, true);
    addMeasure(sheet, measure::nonMemberStaffAttended, MeasureKind::Persons, false);
}

void readUnits(RoundSheet& sheet, const QString& name)
{
    for (const CsvRow& cells : csv(name)) {
        RoundSheet::Row row;
        row.entry.sortNo = cells.value(u"sort_no"_s).toInt();
        row.entry.unit = UnitId(row.entry.sortNo);
        row.entry.code = cells.value(u"code"_s);
        row.entry.name = cells.value(u"name"_s);
        row.entry.shortName = cells.value(u"short_name"_s);
        row.entry.kind = cells.value(u"kind"_s);
        row.entry.sector = cells.value(u"sector"_s);
        row.current.unit = row.entry.unit;
        sheet.rows.push_back(row);
    }
}

void readReturns(RoundSheet& sheet, const QString& name)
{
    for (const CsvRow& cells : csv(name)) {
        auto found = std::find_if(sheet.rows.begin(), sheet.rows.end(),
            [&](const auto& row) { return row.entry.code == cells.value(u"unit_code"_s); });
        UnitReturn& current = found->current;
        current.state = returnStateFrom(cells.value(u"state"_s)).value_or(ReturnState::Missing);
        current.reason = cells.value(u"reason"_s);
        current.studyForms = cells.value(u"study_form"_s).split(u'+', Qt::SkipEmptyParts);
        current.receivedOn = QDate::fromString(cells.value(u"received_on"_s), Qt::ISODate);
        found->firstReceivedOn = current.receivedOn;
        for (const Measure& measure : sheet.measures) {
            const QString value = cells.value(measure.code);
            if (!value.isEmpty())
                current.figures.insert(measure.code, {value.toLongLong(), false});
        }
    }
}

report::PaperContext contextWithLookups()
{
    report::PaperContext context;
    context.lookups.sectors = lookup(u"sector"_s);
    context.lookups.studyForms = lookup(u"study_form"_s);
    return context;
}

DirectingDocument document(
    const QString& type, const QString& code, QDate date, const QString& issuer)
{
    DirectingDocument made;
    made.type = type;
    made.code = code;
    made.date = date;
    made.issuer = issuer;
    return made;
}

Office huyenUy()
{
    Office office;
    office.code = u"HU"_s;
    office.superiorLine = u"ĐẢNG BỘ TỈNH LÀO CAI"_s;
    office.nameLine = u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s;
    office.bodyCode = u"HU"_s;
    office.committee = u"Huyện uỷ Mường Khương"_s;
    office.speakerName = u"Ban Thường vụ Huyện uỷ"_s;
    office.organization = u"Đảng bộ huyện Mường Khương"_s;
    office.place = u"Mường Khương"_s;
    office.archive = u"Văn phòng Huyện uỷ"_s;
    return office;
}

Office banXayDungDang()
{
    Office office;
    office.code = u"BXDĐ"_s;
    office.speaker = Speaker::StaffBody;
    office.superiorLine = u"ĐẢNG UỶ XÃ BÌNH MINH"_s;
    office.nameLine = u"BAN XÂY DỰNG ĐẢNG"_s;
    office.bodyCode = u"BXDĐ"_s;
    office.committee = u"Đảng uỷ xã Bình Minh"_s;
    office.speakerName = u"Ban Xây dựng Đảng"_s;
    office.organization = u"Đảng bộ xã Bình Minh"_s;
    office.place = u"Bình Minh"_s;
    office.archive = u"Ban Xây dựng Đảng"_s;
    return office;
}

Round round(int no, const QString& name, RoundState state)
{
    Round made;
    made.no = no;
    made.name = name;
    made.state = state;
    return made;
}

} // namespace

report::PaperContext muongKhuong()
{
    report::PaperContext context = contextWithLookups();
    RoundSheet& sheet = context.sheet;
    sheet.isSample = true;
    sheet.campaign.code = u"MK-2022"_s;
    sheet.campaign.nounPhrase =
        u"sinh hoạt chính trị, tư tưởng về xây dựng, chỉnh đốn Đảng, chủ đề "
        u"“tự soi, tự sửa” năm 2022"_s;
    sheet.campaign.shortPhrase = u"sinh hoạt chính trị “tự soi, tự sửa”"_s;
    sheet.campaign.addressee = u"Ban Tuyên giáo Tỉnh uỷ Lào Cai"_s;
    sheet.round = round(1, u"Đợt 1"_s, RoundState::Closed);
    sheet.round.span = DateRange{QDate(2022, 5, 1), QDate(2022, 7, 31)};
    sheet.round.due = QDate(2022, 8, 5);
    sheet.round.anniversaries = {{u"Ngày thành lập Đảng bộ tỉnh Lào Cai"_s, 75, {}, {}},
        {u"Ngày sinh Chủ tịch Hồ Chí Minh"_s, 132, QDate(2022, 5, 19), QDate(1890, 5, 19)}};
    addUsualMeasures(sheet);
    addMeasure(sheet, measure::reflectionPapers, MeasureKind::Papers, false);
    readUnits(sheet, u"samples/muong-khuong-2022-units.csv"_s);
    readReturns(sheet, u"samples/muong-khuong-2022-returns.csv"_s);
    context.office = huyenUy();
    context.signatory = Signatory{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, u"Họ và tên"_s};
    context.directing = {
        document(u"Kế hoạch"_s, u"105-KH/TU"_s, QDate(2022, 2, 24), u"Tỉnh uỷ Lào Cai"_s),
        document(u"Hướng dẫn"_s, u"05-HD/TU"_s, QDate(2022, 4, 28), u"Tỉnh uỷ Lào Cai"_s)};
    context.nextRound = round(2, u"Đợt 2"_s, RoundState::Draft);
    context.nextRound->anniversaries = {{u"Cách mạng Tháng Tám và Quốc khánh"_s, 77, {}, {}}};
    context.paperDate = QDate(2022, 8, 5);
    context.closedOn = QDate(2022, 8, 5);
    context.controlCode = u"7K2M-9QXA"_s;
    recompute(context);
    return context;
}

report::PaperContext binhMinh()
{
    report::PaperContext context = contextWithLookups();
    RoundSheet& sheet = context.sheet;
    sheet.isSample = true;
    sheet.campaign.code = u"BM-2026"_s;
    sheet.campaign.nounPhrase = u"sinh hoạt chính trị, học tập Nghị quyết năm 2026"_s;
    sheet.campaign.shortPhrase = u"học tập Nghị quyết năm 2026"_s;
    sheet.campaign.addressee = u"Ban Tuyên giáo và Dân vận Tỉnh uỷ"_s;
    sheet.campaign.targetRate = BasisPoints(9500);
    sheet.campaign.lowRate = BasisPoints(8500);
    sheet.round = round(1, u"Đợt 1"_s, RoundState::Open);
    sheet.round.span = DateRange{QDate(2026, 5, 1), QDate(2026, 5, 15)};
    sheet.round.due = QDate(2026, 5, 25);
    addUsualMeasures(sheet);
    addMeasure(sheet, measure::publicAttendances, MeasureKind::Attendances, false);
    addMeasure(sheet, measure::reflectionPapers, MeasureKind::Papers, false);
    readUnits(sheet, u"samples/xa-2026-units.csv"_s);
    readReturns(sheet, u"samples/xa-2026-returns.csv"_s);
    context.office = banXayDungDang();
    context.paperDate = QDate(2026, 5, 27);
    context.closedOn = QDate(2026, 5, 27);
    context.controlCode = u"3F8T-0ZQW"_s;
    recompute(context);
    return context;
}

report::PaperContext manyUnits(int units, const QString& name)
{
    report::PaperContext context = muongKhuong();
    RoundSheet& sheet = context.sheet;
    const std::vector<RoundSheet::Row> pattern = sheet.rows;
    sheet.rows.clear();
    for (int i = 0; i < units; ++i) {
        RoundSheet::Row row = pattern[size_t(i) % pattern.size()];
        row.entry.unit = UnitId(i + 1);
        row.entry.code = u"U%1"_s.arg(i + 1);
        if (!name.isEmpty())
            row.entry.name = name;
        sheet.rows.push_back(row);
    }
    recompute(context);
    return context;
}

RoundSheet roundLike(
    const report::PaperContext& context, int no, const QString& name, DateRange span, int more)
{
    RoundSheet sheet = context.sheet;
    sheet.round.no = no;
    sheet.round.name = name;
    sheet.round.span = span;
    sheet.round.phase = RoundPhase::General;
    for (RoundSheet::Row& row : sheet.rows)
        row.current.figures[measure::membersAttended.toString()].value += more;
    return sheet;
}

report::PaperContext twoRounds()
{
    report::PaperContext context = muongKhuong();
    const RoundSheet first = context.sheet;
    context.sheet = roundLike(context, 2, u"Đợt 2"_s, {QDate(2022, 8, 1), QDate(2022, 9, 30)}, -1);
    context.sheet.round.anniversaries = {{u"Cách mạng Tháng Tám và Quốc khánh"_s, 77, {}, {}}};
    context.rounds = {first, context.sheet};
    context.previous = first;
    context.nextRound.reset();
    recompute(context);
    return context;
}

void recompute(report::PaperContext& context)
{
    context.summary = summarize(context.sheet);
    context.board = boardOf(context.sheet, context.paperDate);
}

RoundSheet::Row& rowOf(report::PaperContext& context, const QString& unitCode)
{
    auto& rows = context.sheet.rows;
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const auto& row) { return row.entry.code == unitCode; });
    if (found == rows.end())
        qFatal("no unit %s", qPrintable(unitCode));
    return *found;
}

QStringList linesOf(const Section& section)
{
    QStringList lines;
    for (const Block& block : section.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            lines << heading->text;
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Run& run : paragraph->runs)
                text += run.text;
            lines << text;
        }
    }
    return lines;
}

QString proseOf(const Section& section)
{
    return linesOf(section).join(u'\n');
}

} // namespace sosh::test
