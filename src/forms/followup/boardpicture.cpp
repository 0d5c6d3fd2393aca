// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/boardpicture.h"

#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "models/followupgroups.h"
#include "models/followuptext.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int margin = 48; ///< px, all of these
constexpr int gap = 24;
constexpr int lineHeight = 46;
constexpr int gauge = 22;
constexpr int mostAnswered = 120; ///< more names of those who reported only make the picture long

QFont faceOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont face = QApplication::font();
    face.setPixelSize(pixels);
    face.setWeight(weight);
    return face;
}

QColor colorOf(const Tokens& tokens, RowState state)
{
    switch (state) {
    case RowState::Reported:
    case RowState::Joint:
        return tokens.reported;
    case RowState::Draft:
        return tokens.draft;
    case RowState::Nil:
        return tokens.nil;
    case RowState::Missing:
        return tokens.missing;
    case RowState::Exempt:
        return tokens.exempt;
    }
    Q_UNREACHABLE();
}

/// What the sign alone does not tell.
QString wordsOf(const FollowUpRow& row, RowState state)
{
    if (row.isMissing() || row.progress == Progress::ReportedLate)
        return FollowUpText::days(row);
    return state == RowState::Reported ? QString() : RowStateText::name(state);
}

/// Writes from the top down. Without a painter it only measures.
class Sheet
{
public:
    explicit Sheet(QPainter* painter)
        : m_painter(painter)
    {
    }

    int end() const { return m_y + margin; }
    void skip(int pixels) { m_y += pixels; }

    void paragraph(const QString& text, const QFont& face, const QColor& color)
    {
        const QRect room(margin, m_y, BoardPicture::width - 2 * margin, 4000);
        constexpr int how = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::TextWordWrap);
        const int high = QFontMetrics(face).boundingRect(room, how, text).height();
        if (m_painter) {
            m_painter->setFont(face);
            m_painter->setPen(color);
            m_painter->drawText(room, how, text);
        }
        m_y += high;
    }

    void bar(int reported, int expected)
    {
        const QRectF whole(margin, m_y, BoardPicture::width - 2 * margin, gauge);
        if (m_painter) {
            QRectF part = whole;
            part.setWidth(whole.width() * reported / std::max(1, expected));
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_tokens.rule);
            m_painter->drawRoundedRect(whole, 6, 6);
            m_painter->setBrush(m_tokens.reported);
            m_painter->drawRoundedRect(part, 6, 6);
        }
        m_y += gauge;
    }

    /// Down one column and then down the next, as lists are read.
    void lines(const std::vector<BoardPicture::Line>& lines, int columns)
    {
        const int count = static_cast<int>(lines.size());
        const int rows = (count + columns - 1) / columns;
        const int wide = (BoardPicture::width - 2 * margin - (columns - 1) * gap) / columns;
        for (int place = 0; m_painter && place < count; ++place)
            line(lines[static_cast<std::size_t>(place)],
                {margin + place / rows * (wide + gap), m_y + place % rows * lineHeight, wide,
                    lineHeight});
        m_y += rows * lineHeight;
    }

    const Tokens& tokens() const { return m_tokens; }

private:
    void line(const BoardPicture::Line& line, QRect room)
    {
        constexpr int sign = 40;
        m_painter->setPen(m_tokens.rule);
        m_painter->drawLine(room.bottomLeft(), room.bottomRight());
        m_painter->setFont(faceOf(26));
        m_painter->setPen(colorOf(m_tokens, line.state));
        m_painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, RowStateText::sign(line.state));
        const QFont small = faceOf(22);
        const int words =
            line.words.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(line.words) + gap / 2;
        const QFont face = faceOf(26);
        m_painter->setPen(m_tokens.text);
        m_painter->drawText(room.adjusted(sign, 0, -words, 0), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(face).elidedText(line.name, Qt::ElideRight, room.width() - sign - words));
        m_painter->setFont(small);
        m_painter->setPen(line.urgent ? m_tokens.error : m_tokens.muted);
        m_painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, line.words);
    }

    QPainter* m_painter = nullptr;
    Tokens m_tokens = lightTokens(); // a chat is light for most who look at it
    int m_y = margin;
};

void write(Sheet& sheet, const BoardPicture& picture)
{
    const Tokens& tokens = sheet.tokens();
    sheet.paragraph(picture.office, faceOf(24), tokens.muted);
    sheet.skip(gap / 3);
    sheet.paragraph(picture.title, faceOf(36, QFont::DemiBold), tokens.text);
    sheet.skip(gap / 3);
    sheet.paragraph(picture.moment, faceOf(24), tokens.muted);
    sheet.skip(gap);
    sheet.paragraph(picture.headline, faceOf(46, QFont::DemiBold), tokens.accent);
    sheet.skip(gap / 2);
    sheet.bar(picture.reported, picture.expected);
    sheet.skip(gap / 2);
    sheet.paragraph(picture.facts.join(u"  ·  "_s), faceOf(26), tokens.text);
    if (!picture.missing.empty()) {
        sheet.skip(gap);
        sheet.paragraph(BoardPicture::tr("Not reported"), faceOf(30, QFont::DemiBold), tokens.text);
        sheet.skip(gap / 3);
        sheet.lines(picture.missing, 1);
    }
    if (!picture.answered.empty()) {
        sheet.skip(gap);
        sheet.paragraph(BoardPicture::tr("Reported"), faceOf(30, QFont::DemiBold), tokens.text);
        sheet.skip(gap / 3);
        sheet.lines(picture.answered, 2);
    }
}

} // namespace

BoardPicture BoardPicture::of(
    const FollowUp& board, const QString& campaign, const QString& office, const QDateTime& now)
{
    BoardPicture picture;
    picture.office = office;
    picture.title = u"%1 – %2"_s.arg(campaign, board.round.name);
    picture.moment = board.asOf == now.date() ? tr("As of %1").arg(vinumber::clockAndDate(now))
                                              : tr("As of %1").arg(vinumber::date(board.asOf));
    picture.reported = board.board.states.answered();
    picture.expected = board.board.states.expected;
    picture.headline =
        tr("%1 of %2 units have reported")
            .arg(vinumber::count(picture.reported), vinumber::count(picture.expected));
    if (board.round.due.isValid())
        picture.facts += tr("Due day: %1").arg(vinumber::date(board.round.due));
    for (const Progress progress : {Progress::Overdue, Progress::DueSoon, Progress::ReportedLate})
        if (const int count = board.count(progress); count > 0)
            picture.facts +=
                u"%1: %2"_s.arg(FollowUpText::progress(progress), vinumber::count(count));
    for (const FollowUpGroup& group :
        FollowUpGroups::of(board.rows, FollowUpGrouping::None, FollowUpFilter::All, {}))
        for (const int place : group.rows) {
            const FollowUpRow& row = board.rows[static_cast<std::size_t>(place)];
            if (row.state == ReturnState::Exempt)
                continue;
            const RowState state = rowStateOf(row.state, row.hasDraft);
            const Line line{state, row.entry.shownName(), wordsOf(row, state),
                row.progress == Progress::Overdue};
            (row.isMissing() ? picture.missing : picture.answered).push_back(line);
        }
    if (picture.answered.size() > mostAnswered)
        picture.answered.clear();
    return picture;
}

QImage BoardPicture::image() const
{
    Sheet measured(nullptr);
    write(measured, *this);
    QImage image(width, measured.end(), QImage::Format_RGB32);
    image.fill(lightTokens().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Sheet sheet(&painter);
    write(sheet, *this);
    return image;
}

QString BoardPicture::text() const
{
    QStringList lines{office, title, moment, headline};
    lines += facts;
    for (const std::vector<Line>* part : {&missing, &answered})
        for (const Line& line : *part)
            lines +=
                u"%1 %2 %3"_s.arg(RowStateText::sign(line.state), line.name, line.words).trimmed();
    return lines.join(u'\n');
}

} // namespace sosh
