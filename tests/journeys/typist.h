// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

namespace sosh {

/// Works a window by key presses alone, as somebody without a mouse. The keys go to where the focus is; fields are reached
/// by Tab. After the first thing that is not as it should be, nothing more is pressed and `trouble` says what it was.
class Typist
{
public:
    explicit Typist(QWidget& window);

    const QString& trouble() const { return m_trouble; } ///< empty: all went as expected

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text); ///< letter by letter
    void expectForm(const QString& name); ///< the dialog in front
    void expectNoForm();

    void goTo(const QString& widget); ///< by Tab
    void write(const QString& field, const QString& text); ///< over what stands there
    void addLine(const QString& field, const QString& line); ///< with Enter
    void choose(const QString& box, const QString& data); ///< by the arrow
    void search(
        const QString& box, const QString& text); ///< the first that fits, by arrow and Enter
    void tick(const QString& box);
    void use(const QString& button); ///< by the space bar
    void openTab(const QString& tabs, int tab);
    /// By the arrow, to the row one of whose cells is this text; in a list, the row that begins with it.
    void standOn(const QString& view, const QString& text);

private:
    QWidget* top() const; ///< the dialog in front, else the window
    QWidget* focused() const;
    QString where() const; ///< names the focus, for the message
    void fail(const QString& what);

    QWidget& m_window;
    QString m_trouble;
};

} // namespace sosh
