// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typist.h"

#include "forms/window/pageid.h"

#include <QStringList>

#include <vector>

namespace sosh {

/// What is typed into the forms, as it is typed. An empty text leaves its field alone, but for days: these are emptied.
struct TypedPaper
{
    QString code;
    QString day;
    QString issuer;
    QString type = {}; ///< where the number does not say it
    QString direction = QStringLiteral("in");
};

struct TypedCampaign
{
    QString title;
    QString code;
    QString work;
    QString theme = {};
    QString from = {};
    QString to = {};
    bool ongoing = false;
    QStringList topics = {};
    QStringList targets = {};
    QStringList forms = {};
};

struct TypedRound
{
    QString name;
    QString from = {};
    QString to = {};
    QStringList anniversaries = {}; ///< "132 năm Ngày sinh Chủ tịch Hồ Chí Minh"
};

struct TypedActivity
{
    QString kind;
    QString name = {};
    QString day = {};
    QString people = {};
    QString qualifier = {};
    QString opinions = {};
    QString note = {};
};

struct TypedCommendation
{
    QString occasion;
    QString form;
    QString day;
    QString total;
};

struct TypedUnit
{
    QString code;
    QString name;
    QString kind; ///< by its code
    QString under = {}; ///< a code; empty: at the top
};

/// Enters what an article says through the forms of the window, by key presses alone.
class Clerk
{
public:
    explicit Clerk(QWidget& window);

    const QString& trouble() const { return m_keys.trouble(); }

    void openPage(PageId page);
    void add(const TypedPaper& paper);
    void add(const TypedCampaign& campaign); ///< and stands on it then
    void add(const TypedUnit& unit);
    void openYear(const QString& year); ///< one that has no campaign
    // Of the campaign or the year that is stood on:
    void link(const QString& needle); ///< to a document that directs it, found by these words
    void add(const TypedRound& round);
    void planRounds(const QString& year, const QStringList& events);
    void addTask(const QString& body, const QString& task);
    void add(const TypedActivity& activity);
    void add(const TypedCommendation& commendation);

private:
    void openForm(int part, const QString& button, const QString& form);
    void writeGiven(const QString& field, const QString& text);
    void keep(); ///< by Enter in a field
    void keepByButton();

    Typist m_keys;
};

} // namespace sosh
